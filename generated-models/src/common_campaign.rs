// @generated from the schema "CommonCampaign"; changes made here are lost at the next generation

/// The schema `CommonCampaign`.
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

impl crate::runtime::Model for CommonCampaign {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommonCampaign = &<CommonCampaign as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommonCampaign",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("division", "division", 0),
            ("mediaType", "media_type", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.division, &E.media_type, &E.self_uri],
    }
};

crate::runtime::model!(CommonCampaign);

crate::runtime::setters!(CommonCampaign {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `mediaType` of `CommonCampaign`. Known values: `email`, `sms`, `voice`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Email,
    Sms,
    Voice,
    Whatsapp,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "email"),
        (Self::Sms, "sms"),
        (Self::Voice, "voice"),
        (Self::Whatsapp, "whatsapp"),
    ];
}
