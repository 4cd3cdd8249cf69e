// @generated from the schema "ConversationEventCoBrowse"; changes made here are lost at the next generation

/// The schema `ConversationEventCoBrowse`.
#[repr(C)]
pub struct ConversationEventCoBrowse {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `sessionJoinToken`: `string`.
    #[doc(alias = "sessionJoinToken")]
    pub session_join_token: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventCoBrowse "ConversationEventCoBrowse" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        session_join_token: ::std::string::String = "sessionJoinToken" 16 with_session_join_token,
    )
});

/// The property `type` of `ConversationEventCoBrowse`. Known values: `Offering`, `OfferingExpired`, `OfferingAccepted`, `OfferingRejected`.
#[non_exhaustive]
pub enum Type {
    Offering,
    OfferingExpired,
    OfferingAccepted,
    OfferingRejected,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Offering, "Offering"),
        (Self::OfferingExpired, "OfferingExpired"),
        (Self::OfferingAccepted, "OfferingAccepted"),
        (Self::OfferingRejected, "OfferingRejected"),
    ];
}
