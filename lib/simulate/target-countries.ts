/** A country other than Ecuador that the modelled sensor network ranks. */
export interface TargetCountry {
  code: string;
  /** Whole hours from UTC of its largest city, in April. Sets when its day is busy. */
  utcOffset: number;
}

// Most attacked first, an assumption of ours in the manner of public detection maps. Half hours are cut off.
const ORDER = `
RU+3 DE+2 US-5 BR-3 VN+7 IN+5 CN+8 FR+2 IT+2 MX-5 ES+2 GB+1 TR+3 KZ+6 UA+3 ID+7 IR+4 DZ+1 TH+7 PL+2
JP+9 CA-4 MY+8 EG+2 BD+6 AE+4 SA+3 PH+8 KR+9 CO-5 TW+8 PE-5 AR-3 NL+2 RO+3 CZ+2 PK+5 BY+3 ZA+2 MA+1
PT+1 BE+2 AU+10 CL-4 HU+2 GR+3 VE-4 AT+2 LK+5 UZ+5 TN+1 SE+2 CH+2 BG+3 NG+1 KE+3 IQ+3 SG+8 HK+8 IL+3
RS+2 AZ+4 GE+4 MM+6 KH+7 JO+3 NP+5 SK+2 BO-4 GT-6 DO-4 CR-6 PA-5 PY-4 UY-3 SV-6 HN-6 LB+3 LY+2 SY+3
YE+3 OM+4 KW+3 QA+3 BH+3 MD+3 AM+4 KG+6 MN+8 TJ+5 LT+3 LV+3 EE+3 HR+2 SI+2 BA+2 MK+2 AL+2 XK+2 CY+3
MT+2 LU+2 IE+1 DK+2 FI+3 NO+2 NZ+12 GH+0 CI+0 SN+0 CM+1 UG+3 TZ+3 ET+3 JM-5 TT-4 MU+4
`;

/** 117 countries, most attacked first. With Ecuador they are 118. */
export const TARGET_COUNTRIES: readonly TargetCountry[] = ORDER.trim()
  .split(/\s+/)
  .map((entry) => ({ code: entry.slice(0, 2), utcOffset: Number(entry.slice(2)) }));
