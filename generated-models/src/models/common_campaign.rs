// @generated from the schema "CommonCampaign"; changes made here are lost at the next generation

use crate::Division;
use crate::runtime::{Extra, Open};

/// The schema `CommonCampaign`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommonCampaign {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `mediaType`: one of `email`, `sms`, `voice` and `whatsapp`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommonCampaign "CommonCampaign" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        division: Box<Division> = "division" with_division,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `mediaType` of `CommonCampaign`. Known values: `email`, `sms`, `voice`, `whatsapp`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Email,
    Sms,
    Voice,
    Whatsapp,
}

crate::runtime::values!(MediaType {
    Email = "email",
    Sms = "sms",
    Voice = "voice",
    Whatsapp = "whatsapp",
});
