import { useWords } from '#use-words';
import { UPLOAD_STEPS, type UploadStep } from '@/lib/client/upload/upload-step';
import styles from './step-list.module.css';

interface StepListProps {
  current: UploadStep;
  /** Steps that may be gone to from here. */
  open: readonly UploadStep[];
  onGo: (step: UploadStep) => void;
}

/** The four steps, which of them one is at, and the way back to those that are done. */
export function StepList({ current, open, onGo }: StepListProps) {
  const { t } = useWords();
  const at = UPLOAD_STEPS.indexOf(current);
  return (
    <nav aria-label={t('upload.steps')}>
      <ol className={styles.steps}>
        {UPLOAD_STEPS.map((step, index) => (
          <li
            key={step}
            aria-current={step === current ? 'step' : undefined}
            data-done={index < at || undefined}
          >
            {step !== current && open.includes(step) ? (
              <button type="button" onClick={() => onGo(step)}>
                <StepName step={step} number={index + 1} />
              </button>
            ) : (
              <span>
                <StepName step={step} number={index + 1} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepName({ step, number }: { step: UploadStep; number: number }) {
  const { t } = useWords();
  return (
    <>
      <b>{number}</b> {t(`upload.step-${step}`)}
    </>
  );
}
