// @generated from the schema "MediaEndpointStatistics"; changes made here are lost at the next generation

use crate::{
    MediaIceStatistics, MediaRtpStatistics, MediaStatisticsTrunkInfo, NamedEntity,
};
use crate::runtime::Extra;

/// The schema `MediaEndpointStatistics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaEndpointStatistics {
    /// `trunk`: `MediaStatisticsTrunkInfo`.
    pub trunk: Option<Box<MediaStatisticsTrunkInfo>>,
    /// `station`: `NamedEntity`.
    pub station: Option<Box<NamedEntity>>,
    /// `user`: `NamedEntity`.
    pub user: Option<Box<NamedEntity>>,
    /// `ice`: `MediaIceStatistics`.
    pub ice: Option<Box<MediaIceStatistics>>,
    /// `rtp`: `MediaRtpStatistics`.
    pub rtp: Option<Box<MediaRtpStatistics>>,
    /// `reconnectAttemptCount`: `integer (int32)`.
    #[doc(alias = "reconnectAttemptCount")]
    pub reconnect_attempt_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaEndpointStatistics "MediaEndpointStatistics" 6 {
    (
        trunk: Box<MediaStatisticsTrunkInfo> = "trunk" with_trunk,
        station: Box<NamedEntity> = "station" with_station,
        user: Box<NamedEntity> = "user" with_user,
        ice: Box<MediaIceStatistics> = "ice" with_ice,
        rtp: Box<MediaRtpStatistics> = "rtp" with_rtp,
        reconnect_attempt_count: i32 = "reconnectAttemptCount" with_reconnect_attempt_count,
    )
});
