// @generated from the schema "MediaEndpointStatistics"; changes made here are lost at the next generation

/// The schema `MediaEndpointStatistics`.
#[repr(C)]
pub struct MediaEndpointStatistics {
    /// `trunk`: `MediaStatisticsTrunkInfo`.
    pub trunk: ::std::option::Option<::std::boxed::Box<crate::MediaStatisticsTrunkInfo>>,
    /// `station`: `NamedEntity`.
    pub station: ::std::option::Option<::std::boxed::Box<crate::NamedEntity>>,
    /// `user`: `NamedEntity`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::NamedEntity>>,
    /// `ice`: `MediaIceStatistics`.
    pub ice: ::std::option::Option<::std::boxed::Box<crate::MediaIceStatistics>>,
    /// `rtp`: `MediaRtpStatistics`.
    pub rtp: ::std::option::Option<::std::boxed::Box<crate::MediaRtpStatistics>>,
    /// `reconnectAttemptCount`: `integer (int32)`.
    #[doc(alias = "reconnectAttemptCount")]
    pub reconnect_attempt_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaEndpointStatistics "MediaEndpointStatistics" 6 {
    (
        trunk: ::std::boxed::Box<crate::MediaStatisticsTrunkInfo> = "trunk" 0 with_trunk,
        station: ::std::boxed::Box<crate::NamedEntity> = "station" 0 with_station,
        user: ::std::boxed::Box<crate::NamedEntity> = "user" 0 with_user,
        ice: ::std::boxed::Box<crate::MediaIceStatistics> = "ice" 0 with_ice,
        rtp: ::std::boxed::Box<crate::MediaRtpStatistics> = "rtp" 0 with_rtp,
        reconnect_attempt_count: i32 = "reconnectAttemptCount" 0 with_reconnect_attempt_count,
    )
});
