// @generated from the schema "MediaEndpointStatistics"; changes made here are lost at the next generation

/// The schema `MediaEndpointStatistics`.
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

impl crate::runtime::Model for MediaEndpointStatistics {
    const EMPTY: Self = Self {
        trunk: ::std::option::Option::None,
        station: ::std::option::Option::None,
        user: ::std::option::Option::None,
        ice: ::std::option::Option::None,
        rtp: ::std::option::Option::None,
        reconnect_attempt_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaEndpointStatistics = &<MediaEndpointStatistics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaEndpointStatistics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("trunk", "trunk", 0),
            ("station", "station", 0),
            ("user", "user", 0),
            ("ice", "ice", 0),
            ("rtp", "rtp", 0),
            ("reconnectAttemptCount", "reconnect_attempt_count", 0),
        ],
        fields: &[
            &E.trunk,
            &E.station,
            &E.user,
            &E.ice,
            &E.rtp,
            &E.reconnect_attempt_count,
        ],
    }
};

crate::runtime::model!(MediaEndpointStatistics);

crate::runtime::setters!(MediaEndpointStatistics {
    with_trunk: trunk: ::std::boxed::Box<crate::MediaStatisticsTrunkInfo>,
    with_station: station: ::std::boxed::Box<crate::NamedEntity>,
    with_user: user: ::std::boxed::Box<crate::NamedEntity>,
    with_ice: ice: ::std::boxed::Box<crate::MediaIceStatistics>,
    with_rtp: rtp: ::std::boxed::Box<crate::MediaRtpStatistics>,
    with_reconnect_attempt_count: reconnect_attempt_count: i32,
});
