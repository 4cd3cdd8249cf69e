// @generated from the schema "CreateWebChatMessageRequest"; changes made here are lost at the next generation

/// The schema `CreateWebChatMessageRequest`.
#[repr(C)]
pub struct CreateWebChatMessageRequest {
    /// `body`: `string`, required.
    pub body: ::std::option::Option<::std::string::String>,
    /// `bodyType`: `string`.
    #[doc(alias = "bodyType")]
    pub body_type: ::std::option::Option<crate::runtime::Open<BodyType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateWebChatMessageRequest "CreateWebChatMessageRequest" 2 {
    (
        body: ::std::string::String = "body" 1 with_body,
        body_type: crate::runtime::Open<BodyType> = "bodyType" 0 with_body_type,
    )
});

/// The property `bodyType` of `CreateWebChatMessageRequest`. Known values: `standard`, `notice`, `member-join`, `member-leave`, `media-request`.
#[non_exhaustive]
pub enum BodyType {
    Standard,
    Notice,
    #[doc(alias = "member-join")]
    MemberJoin,
    #[doc(alias = "member-leave")]
    MemberLeave,
    #[doc(alias = "media-request")]
    MediaRequest,
}

crate::runtime::known!(BodyType);

impl crate::runtime::Enum for BodyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Standard, "standard"),
        (Self::Notice, "notice"),
        (Self::MemberJoin, "member-join"),
        (Self::MemberLeave, "member-leave"),
        (Self::MediaRequest, "media-request"),
    ];
}
