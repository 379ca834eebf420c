import { questionRoute } from '@/lib/server/question-route';

export const GET = questionRoute('ladder');
