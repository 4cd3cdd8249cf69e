// @generated from the schema "ContactIdentifier"; changes made here are lost at the next generation

use crate::{ExternalSource, WritableStarrableDivision};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ContactIdentifier`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactIdentifier {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: Option<Box<WritableStarrableDivision>>,
    /// `type`: one of `SocialLine`, `SocialFacebook`, `SocialTwitter`, `SocialWhatsapp` and 5 more, required.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `externalSource`: `ExternalSource`.
    #[doc(alias = "externalSource")]
    pub external_source: Option<Box<ExternalSource>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactIdentifier "ContactIdentifier" 7 {
    (
        id: String = "id" with_id read_only,
        division: Box<WritableStarrableDivision> = "division" with_division,
        r#type: Open<Type> = "type" with_type required,
        value: String = "value" with_value required,
        date_created: DateTime = "dateCreated" with_date_created,
        external_source: Box<ExternalSource> = "externalSource" with_external_source,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `ContactIdentifier`. Known values: `SocialLine`, `SocialFacebook`, `SocialTwitter`, `SocialWhatsapp`, `SocialInstagram`, `Email`, `Phone`, `Cookie`, `ExternalId`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    SocialLine,
    SocialFacebook,
    SocialTwitter,
    SocialWhatsapp,
    SocialInstagram,
    Email,
    Phone,
    Cookie,
    ExternalId,
}

crate::runtime::values!(Type {
    SocialLine = "SocialLine",
    SocialFacebook = "SocialFacebook",
    SocialTwitter = "SocialTwitter",
    SocialWhatsapp = "SocialWhatsapp",
    SocialInstagram = "SocialInstagram",
    Email = "Email",
    Phone = "Phone",
    Cookie = "Cookie",
    ExternalId = "ExternalId",
});
