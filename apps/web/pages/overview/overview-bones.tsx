import { Bone, BoneLines, Loading } from '../../states/bones.tsx'
import styles from './overview-bones.module.css'

export function OverviewBones() {
  return (
    <Loading label="总览">
      <div className={styles['figures']}>
        {Array.from({ length: 8 }, (_, i) => (
          <div key={i}>
            <Bone width="60%" height={14} />
            <Bone width="45%" height={32} />
            <Bone width="70%" height={14} />
          </div>
        ))}
      </div>
      <div className={styles['below']}>
        <div>
          <BoneLines count={9} height={18} />
        </div>
        <div>
          <BoneLines count={5} height={18} />
        </div>
      </div>
    </Loading>
  )
}
