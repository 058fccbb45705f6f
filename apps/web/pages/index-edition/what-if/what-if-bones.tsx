import { Bone, BoneLines, Loading } from '../../../states/bones.tsx'
import styles from './what-if.module.css'

export function WhatIfBones() {
  return (
    <Loading label="推演">
      <div className={styles['columns']}>
        <BoneLines count={10} height={40} />
        <div className={styles['answers']}>
          <Bone height={128} />
          <Bone height={320} />
        </div>
      </div>
    </Loading>
  )
}
