// @generated from the schema "Copilot"; changes made here are lost at the next generation

/// The schema `Copilot`.
#[repr(C)]
pub struct Copilot {
    /// `enabled`: `boolean`, read-only.
    pub enabled: ::std::option::Option<bool>,
    /// `liveOnQueue`: `boolean`, required.
    #[doc(alias = "liveOnQueue")]
    pub live_on_queue: ::std::option::Option<bool>,
    /// `defaultLanguage`: `string`, required.
    #[doc(alias = "defaultLanguage")]
    pub default_language: ::std::option::Option<::std::string::String>,
    /// `knowledgeAnswerConfig`: `KnowledgeAnswerConfig`.
    #[doc(alias = "knowledgeAnswerConfig")]
    pub knowledge_answer_config: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeAnswerConfig>,
    >,
    /// `summaryGenerationConfig`: `SummaryGenerationConfig`.
    #[doc(alias = "summaryGenerationConfig")]
    pub summary_generation_config: ::std::option::Option<
        ::std::boxed::Box<crate::SummaryGenerationConfig>,
    >,
    /// `wrapupCodePredictionConfig`: `WrapupCodePredictionConfig`.
    #[doc(alias = "wrapupCodePredictionConfig")]
    pub wrapup_code_prediction_config: ::std::option::Option<
        ::std::boxed::Box<crate::WrapupCodePredictionConfig>,
    >,
    /// `answerGenerationConfig`: `AnswerGenerationConfig`.
    #[doc(alias = "answerGenerationConfig")]
    pub answer_generation_config: ::std::option::Option<
        ::std::boxed::Box<crate::AnswerGenerationConfig>,
    >,
    /// `nluEngineType`: `string`.
    #[doc(alias = "nluEngineType")]
    pub nlu_engine_type: ::std::option::Option<crate::runtime::Open<NluEngineType>>,
    /// `nluConfig`: `NluConfig`.
    #[doc(alias = "nluConfig")]
    pub nlu_config: ::std::option::Option<::std::boxed::Box<crate::NluConfig>>,
    /// `ruleEngineConfig`: `RuleEngineConfig`.
    #[doc(alias = "ruleEngineConfig")]
    pub rule_engine_config: ::std::option::Option<
        ::std::boxed::Box<crate::RuleEngineConfig>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Copilot "Copilot" 11 {
    (
        enabled: bool = "enabled" 2 with_enabled,
        live_on_queue: bool = "liveOnQueue" 1 with_live_on_queue,
        default_language: ::std::string::String = "defaultLanguage" 1 with_default_language,
        knowledge_answer_config: ::std::boxed::Box<crate::KnowledgeAnswerConfig> = "knowledgeAnswerConfig" 0 with_knowledge_answer_config,
        summary_generation_config: ::std::boxed::Box<crate::SummaryGenerationConfig> = "summaryGenerationConfig" 0 with_summary_generation_config,
        wrapup_code_prediction_config: ::std::boxed::Box<crate::WrapupCodePredictionConfig> = "wrapupCodePredictionConfig" 0 with_wrapup_code_prediction_config,
        answer_generation_config: ::std::boxed::Box<crate::AnswerGenerationConfig> = "answerGenerationConfig" 0 with_answer_generation_config,
        nlu_engine_type: crate::runtime::Open<NluEngineType> = "nluEngineType" 0 with_nlu_engine_type,
        nlu_config: ::std::boxed::Box<crate::NluConfig> = "nluConfig" 0 with_nlu_config,
        rule_engine_config: ::std::boxed::Box<crate::RuleEngineConfig> = "ruleEngineConfig" 0 with_rule_engine_config,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `nluEngineType` of `Copilot`. Known values: `NluV3`.
#[non_exhaustive]
pub enum NluEngineType {
    NluV3,
}

crate::runtime::known!(NluEngineType);

impl crate::runtime::Enum for NluEngineType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::NluV3, "NluV3")];
}
