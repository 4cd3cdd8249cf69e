// @generated from the schema "EdgeChangeTopicEdge"; changes made here are lost at the next generation

/// The schema `EdgeChangeTopicEdge`.
#[repr(C)]
pub struct EdgeChangeTopicEdge {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `onlineStatus`: `string`.
    #[doc(alias = "onlineStatus")]
    pub online_status: ::std::option::Option<crate::runtime::Open<OnlineStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeChangeTopicEdge "EdgeChangeTopicEdge" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        online_status: crate::runtime::Open<OnlineStatus> = "onlineStatus" 0 with_online_status,
    )
});

/// The property `onlineStatus` of `EdgeChangeTopicEdge`. Known values: `ONLINE`, `OFFLINE`.
#[non_exhaustive]
pub enum OnlineStatus {
    Online,
    Offline,
}

crate::runtime::known!(OnlineStatus);

impl crate::runtime::Enum for OnlineStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Online, "ONLINE"),
        (Self::Offline, "OFFLINE"),
    ];
}
