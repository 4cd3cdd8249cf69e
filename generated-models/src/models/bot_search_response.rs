// @generated from the schema "BotSearchResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `BotSearchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotSearchResponse {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `botType`: one of `GenesysBotConnector`, `GenesysDialogEngine`, `AmazonLex`, `GoogleDialogFlowES` and 5 more, required.
    #[doc(alias = "botType")]
    pub bot_type: Option<Open<BotType>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotSearchResponse "BotSearchResponse" 5 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        bot_type: Open<BotType> = "botType" with_bot_type required,
        description: String = "description" with_description,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `botType` of `BotSearchResponse`. Known values: `GenesysBotConnector`, `GenesysDialogEngine`, `AmazonLex`, `GoogleDialogFlowES`, `GoogleDialogFlowCX`, `NuanceDlg`, `GenesysBotFlow`, `GenesysDigitalBotFlow`, `GenesysVoiceSurveyFlow`.
#[repr(u16)]
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

crate::runtime::values!(BotType {
    GenesysBotConnector = "GenesysBotConnector",
    GenesysDialogEngine = "GenesysDialogEngine",
    AmazonLex = "AmazonLex",
    GoogleDialogFlowEs = "GoogleDialogFlowES",
    GoogleDialogFlowCx = "GoogleDialogFlowCX",
    NuanceDlg = "NuanceDlg",
    GenesysBotFlow = "GenesysBotFlow",
    GenesysDigitalBotFlow = "GenesysDigitalBotFlow",
    GenesysVoiceSurveyFlow = "GenesysVoiceSurveyFlow",
});
