import { Bone, BoneLines, Loading } from '../../../states/bones.tsx'
import summary from './standing-summary.module.css'

export function StandingBones() {
  return (
    <Loading label="位次">
      <div className={summary['summary']}>
        <Bone height={104} />
        <Bone height={104} />
      </div>
      <p>
        <Bone height={320} />
      </p>
      <BoneLines count={10} height={28} />
    </Loading>
  )
}
