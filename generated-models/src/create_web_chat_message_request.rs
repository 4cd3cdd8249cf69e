// @generated from the schema "CreateWebChatMessageRequest"; changes made here are lost at the next generation

/// The schema `CreateWebChatMessageRequest`.
pub struct CreateWebChatMessageRequest {
    /// `body`: `string`, required.
    pub body: ::std::option::Option<::std::string::String>,
    /// `bodyType`: `string`.
    #[doc(alias = "bodyType")]
    pub body_type: ::std::option::Option<crate::runtime::Open<BodyType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateWebChatMessageRequest {
    const EMPTY: Self = Self {
        body: ::std::option::Option::None,
        body_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateWebChatMessageRequest = &<CreateWebChatMessageRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateWebChatMessageRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("body", "body", 1), ("bodyType", "body_type", 0)],
        fields: &[&E.body, &E.body_type],
    }
};

crate::runtime::model!(CreateWebChatMessageRequest);

crate::runtime::setters!(CreateWebChatMessageRequest {
    with_body: body: ::std::string::String,
    with_body_type: body_type: crate::runtime::Open<BodyType>,
});

/// The property `bodyType` of `CreateWebChatMessageRequest`. Known values: `standard`, `notice`, `member-join`, `member-leave`, `media-request`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyType {
    Standard,
    Notice,
    MemberJoin,
    MemberLeave,
    MediaRequest,
}

impl crate::runtime::Enum for BodyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Standard, "standard"),
        (Self::Notice, "notice"),
        (Self::MemberJoin, "member-join"),
        (Self::MemberLeave, "member-leave"),
        (Self::MediaRequest, "media-request"),
    ];
}
