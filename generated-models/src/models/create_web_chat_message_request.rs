// @generated from the schema "CreateWebChatMessageRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CreateWebChatMessageRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateWebChatMessageRequest {
    /// `body`: `string`, required.
    pub body: Option<String>,
    /// `bodyType`: one of `standard`, `notice`, `member-join`, `member-leave` and `media-request`.
    #[doc(alias = "bodyType")]
    pub body_type: Option<Open<BodyType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateWebChatMessageRequest "CreateWebChatMessageRequest" 2 {
    (
        body: String = "body" with_body required,
        body_type: Open<BodyType> = "bodyType" with_body_type,
    )
});

/// The property `bodyType` of `CreateWebChatMessageRequest`. Known values: `standard`, `notice`, `member-join`, `member-leave`, `media-request`.
#[repr(u16)]
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

crate::runtime::values!(BodyType {
    Standard = "standard",
    Notice = "notice",
    MemberJoin = "member-join",
    MemberLeave = "member-leave",
    MediaRequest = "media-request",
});
