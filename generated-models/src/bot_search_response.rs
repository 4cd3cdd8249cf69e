// @generated from the schema "BotSearchResponse"; changes made here are lost at the next generation

/// The schema `BotSearchResponse`.
#[repr(C)]
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

crate::runtime::model!(BotSearchResponse "BotSearchResponse" 5 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        bot_type: crate::runtime::Open<BotType> = "botType" 1 with_bot_type,
        description: ::std::string::String = "description" 0 with_description,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `botType` of `BotSearchResponse`. Known values: `GenesysBotConnector`, `GenesysDialogEngine`, `AmazonLex`, `GoogleDialogFlowES`, `GoogleDialogFlowCX`, `NuanceDlg`, `GenesysBotFlow`, `GenesysDigitalBotFlow`, `GenesysVoiceSurveyFlow`.
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

crate::runtime::known!(BotType);

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
