// @generated from the schema "EdgeChangeTopicEdge"; changes made here are lost at the next generation

/// The schema `EdgeChangeTopicEdge`.
pub struct EdgeChangeTopicEdge {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `onlineStatus`: `string`.
    #[doc(alias = "onlineStatus")]
    pub online_status: ::std::option::Option<crate::runtime::Open<OnlineStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeChangeTopicEdge {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        online_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeChangeTopicEdge = &<EdgeChangeTopicEdge as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeChangeTopicEdge",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("onlineStatus", "online_status", 0)],
        fields: &[&E.id, &E.online_status],
    }
};

crate::runtime::model!(EdgeChangeTopicEdge);

crate::runtime::setters!(EdgeChangeTopicEdge {
    with_id: id: ::std::string::String,
    with_online_status: online_status: crate::runtime::Open<OnlineStatus>,
});

/// The property `onlineStatus` of `EdgeChangeTopicEdge`. Known values: `ONLINE`, `OFFLINE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnlineStatus {
    Online,
    Offline,
}

impl crate::runtime::Enum for OnlineStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Online, "ONLINE"),
        (Self::Offline, "OFFLINE"),
    ];
}
