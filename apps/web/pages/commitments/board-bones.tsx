import { Bone, BoneLines, Loading } from '../../states/bones.tsx'
import styles from './board-body.module.css'

export function BoardBones() {
  return (
    <Loading label="承诺看板">
      <Bone width="60%" height={20} />
      <div className={styles['columns']}>
        <BoneLines count={12} height={36} />
        <BoneLines count={8} height={28} />
      </div>
    </Loading>
  )
}
