import { openApi } from '@/lib/server/openapi';
import { jsonResponse } from '@/lib/server/respond';
import { read } from '@/lib/server/route';

export const GET = read(async () => jsonResponse(openApi()));
