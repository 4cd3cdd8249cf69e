// @generated from the schema "Copilot"; changes made here are lost at the next generation

use crate::{
    AnswerGenerationConfig, KnowledgeAnswerConfig, NluConfig, RuleEngineConfig,
    SummaryGenerationConfig, WrapupCodePredictionConfig,
};
use crate::runtime::{Extra, Open};

/// The schema `Copilot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Copilot {
    /// `enabled`: `boolean`, read-only.
    pub enabled: Option<bool>,
    /// `liveOnQueue`: `boolean`, required.
    #[doc(alias = "liveOnQueue")]
    pub live_on_queue: Option<bool>,
    /// `defaultLanguage`: `string`, required.
    #[doc(alias = "defaultLanguage")]
    pub default_language: Option<String>,
    /// `knowledgeAnswerConfig`: `KnowledgeAnswerConfig`.
    #[doc(alias = "knowledgeAnswerConfig")]
    pub knowledge_answer_config: Option<Box<KnowledgeAnswerConfig>>,
    /// `summaryGenerationConfig`: `SummaryGenerationConfig`.
    #[doc(alias = "summaryGenerationConfig")]
    pub summary_generation_config: Option<Box<SummaryGenerationConfig>>,
    /// `wrapupCodePredictionConfig`: `WrapupCodePredictionConfig`.
    #[doc(alias = "wrapupCodePredictionConfig")]
    pub wrapup_code_prediction_config: Option<Box<WrapupCodePredictionConfig>>,
    /// `answerGenerationConfig`: `AnswerGenerationConfig`.
    #[doc(alias = "answerGenerationConfig")]
    pub answer_generation_config: Option<Box<AnswerGenerationConfig>>,
    /// `nluEngineType`: `NluV3`, the one known value.
    #[doc(alias = "nluEngineType")]
    pub nlu_engine_type: Option<Open<NluEngineType>>,
    /// `nluConfig`: `NluConfig`.
    #[doc(alias = "nluConfig")]
    pub nlu_config: Option<Box<NluConfig>>,
    /// `ruleEngineConfig`: `RuleEngineConfig`.
    #[doc(alias = "ruleEngineConfig")]
    pub rule_engine_config: Option<Box<RuleEngineConfig>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Copilot "Copilot" 11 {
    (
        enabled: bool = "enabled" with_enabled read_only,
        live_on_queue: bool = "liveOnQueue" with_live_on_queue required,
        default_language: String = "defaultLanguage" with_default_language required,
        knowledge_answer_config: Box<KnowledgeAnswerConfig> = "knowledgeAnswerConfig" with_knowledge_answer_config,
        summary_generation_config: Box<SummaryGenerationConfig> = "summaryGenerationConfig" with_summary_generation_config,
        wrapup_code_prediction_config: Box<WrapupCodePredictionConfig> = "wrapupCodePredictionConfig" with_wrapup_code_prediction_config,
        answer_generation_config: Box<AnswerGenerationConfig> = "answerGenerationConfig" with_answer_generation_config,
        nlu_engine_type: Open<NluEngineType> = "nluEngineType" with_nlu_engine_type,
        nlu_config: Box<NluConfig> = "nluConfig" with_nlu_config,
        rule_engine_config: Box<RuleEngineConfig> = "ruleEngineConfig" with_rule_engine_config,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `nluEngineType` of `Copilot`. Known values: `NluV3`.
#[repr(u16)]
#[non_exhaustive]
pub enum NluEngineType {
    NluV3,
}

crate::runtime::values!(NluEngineType {
    NluV3 = "NluV3",
});
