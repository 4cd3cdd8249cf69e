// @generated from the schema "CommonCampaign"; changes made here are lost at the next generation

/// The schema `CommonCampaign`.
#[repr(C)]
pub struct CommonCampaign {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommonCampaign "CommonCampaign" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `mediaType` of `CommonCampaign`. Known values: `email`, `sms`, `voice`, `whatsapp`.
#[non_exhaustive]
pub enum MediaType {
    Email,
    Sms,
    Voice,
    Whatsapp,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "email"),
        (Self::Sms, "sms"),
        (Self::Voice, "voice"),
        (Self::Whatsapp, "whatsapp"),
    ];
}
