import { pictureRoute } from '@/app/_pictures/picture-route';

export const GET = pictureRoute;
