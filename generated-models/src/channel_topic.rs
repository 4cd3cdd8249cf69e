// @generated from the schema "ChannelTopic"; changes made here are lost at the next generation

/// The schema `ChannelTopic`.
#[repr(C)]
pub struct ChannelTopic {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `rejectionReason`: `string`.
    #[doc(alias = "rejectionReason")]
    pub rejection_reason: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChannelTopic "ChannelTopic" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        rejection_reason: ::std::string::String = "rejectionReason" 0 with_rejection_reason,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `ChannelTopic`. Known values: `Permitted`, `Rejected`.
#[non_exhaustive]
pub enum State {
    Permitted,
    Rejected,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Permitted, "Permitted"),
        (Self::Rejected, "Rejected"),
    ];
}
