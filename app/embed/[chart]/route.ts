import { embedRoute } from '@/app/_pictures/embed-route';

export const GET = embedRoute;
