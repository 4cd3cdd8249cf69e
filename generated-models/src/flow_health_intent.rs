// @generated from the schema "FlowHealthIntent"; changes made here are lost at the next generation

/// The schema `FlowHealthIntent`.
pub struct FlowHealthIntent {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `flowVersionInfo`: `FlowHealthIntentVersionInfo`.
    #[doc(alias = "flowVersionInfo")]
    pub flow_version_info: ::std::option::Option<
        ::std::boxed::Box<crate::FlowHealthIntentVersionInfo>,
    >,
    /// `language`: `string`.
    pub language: ::std::option::Option<crate::runtime::Open<Language>>,
    /// `health`: `HealthInfo`.
    pub health: ::std::option::Option<::std::boxed::Box<crate::HealthInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowHealthIntent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        flow_version_info: ::std::option::Option::None,
        language: ::std::option::Option::None,
        health: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowHealthIntent = &<FlowHealthIntent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowHealthIntent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("flowVersionInfo", "flow_version_info", 0),
            ("language", "language", 0),
            ("health", "health", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.flow_version_info,
            &E.language,
            &E.health,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FlowHealthIntent);

crate::runtime::setters!(FlowHealthIntent {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_flow_version_info: flow_version_info: ::std::boxed::Box<crate::FlowHealthIntentVersionInfo>,
    with_language: language: crate::runtime::Open<Language>,
    with_health: health: ::std::boxed::Box<crate::HealthInfo>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `language` of `FlowHealthIntent`. Known values: `en-us`, `en-gb`, `en-au`, `en-za`, `en-nz`, `en-ie`, `fr-ca`, `fr-fr`, `es-us`, `es-es`, `es-mx`, `de-de`, `it-it`, `pt-br`, `pt-pt`, `nl-nl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    EnUs,
    EnGb,
    EnAu,
    EnZa,
    EnNz,
    EnIe,
    FrCa,
    FrFr,
    EsUs,
    EsEs,
    EsMx,
    DeDe,
    ItIt,
    PtBr,
    PtPt,
    NlNl,
}

impl crate::runtime::Enum for Language {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EnUs, "en-us"),
        (Self::EnGb, "en-gb"),
        (Self::EnAu, "en-au"),
        (Self::EnZa, "en-za"),
        (Self::EnNz, "en-nz"),
        (Self::EnIe, "en-ie"),
        (Self::FrCa, "fr-ca"),
        (Self::FrFr, "fr-fr"),
        (Self::EsUs, "es-us"),
        (Self::EsEs, "es-es"),
        (Self::EsMx, "es-mx"),
        (Self::DeDe, "de-de"),
        (Self::ItIt, "it-it"),
        (Self::PtBr, "pt-br"),
        (Self::PtPt, "pt-pt"),
        (Self::NlNl, "nl-nl"),
    ];
}
