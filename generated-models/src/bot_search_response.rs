// @generated from the schema "BotSearchResponse"; changes made here are lost at the next generation

/// The schema `BotSearchResponse`.
pub struct BotSearchResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `botType`: `string`, required.
    #[doc(alias = "botType")]
    pub bot_type: ::std::option::Option<crate::runtime::Open<BotType>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotSearchResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        bot_type: ::std::option::Option::None,
        description: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotSearchResponse = &<BotSearchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotSearchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("botType", "bot_type", 1),
            ("description", "description", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.bot_type, &E.description, &E.self_uri],
    }
};

crate::runtime::model!(BotSearchResponse);

crate::runtime::setters!(BotSearchResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_bot_type: bot_type: crate::runtime::Open<BotType>,
    with_description: description: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `botType` of `BotSearchResponse`. Known values: `GenesysBotConnector`, `GenesysDialogEngine`, `AmazonLex`, `GoogleDialogFlowES`, `GoogleDialogFlowCX`, `NuanceDlg`, `GenesysBotFlow`, `GenesysDigitalBotFlow`, `GenesysVoiceSurveyFlow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BotType {
    GenesysBotConnector,
    GenesysDialogEngine,
    AmazonLex,
    GoogleDialogFlowEs,
    GoogleDialogFlowCx,
    NuanceDlg,
    GenesysBotFlow,
    GenesysDigitalBotFlow,
    GenesysVoiceSurveyFlow,
}

impl crate::runtime::Enum for BotType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GenesysBotConnector, "GenesysBotConnector"),
        (Self::GenesysDialogEngine, "GenesysDialogEngine"),
        (Self::AmazonLex, "AmazonLex"),
        (Self::GoogleDialogFlowEs, "GoogleDialogFlowES"),
        (Self::GoogleDialogFlowCx, "GoogleDialogFlowCX"),
        (Self::NuanceDlg, "NuanceDlg"),
        (Self::GenesysBotFlow, "GenesysBotFlow"),
        (Self::GenesysDigitalBotFlow, "GenesysDigitalBotFlow"),
        (Self::GenesysVoiceSurveyFlow, "GenesysVoiceSurveyFlow"),
    ];
}
