// @generated from the schema "Copilot"; changes made here are lost at the next generation

/// The schema `Copilot`.
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

impl crate::runtime::Model for Copilot {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        live_on_queue: ::std::option::Option::None,
        default_language: ::std::option::Option::None,
        knowledge_answer_config: ::std::option::Option::None,
        summary_generation_config: ::std::option::Option::None,
        wrapup_code_prediction_config: ::std::option::Option::None,
        answer_generation_config: ::std::option::Option::None,
        nlu_engine_type: ::std::option::Option::None,
        nlu_config: ::std::option::Option::None,
        rule_engine_config: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Copilot = &<Copilot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Copilot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 2),
            ("liveOnQueue", "live_on_queue", 1),
            ("defaultLanguage", "default_language", 1),
            ("knowledgeAnswerConfig", "knowledge_answer_config", 0),
            ("summaryGenerationConfig", "summary_generation_config", 0),
            ("wrapupCodePredictionConfig", "wrapup_code_prediction_config", 0),
            ("answerGenerationConfig", "answer_generation_config", 0),
            ("nluEngineType", "nlu_engine_type", 0),
            ("nluConfig", "nlu_config", 0),
            ("ruleEngineConfig", "rule_engine_config", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.enabled,
            &E.live_on_queue,
            &E.default_language,
            &E.knowledge_answer_config,
            &E.summary_generation_config,
            &E.wrapup_code_prediction_config,
            &E.answer_generation_config,
            &E.nlu_engine_type,
            &E.nlu_config,
            &E.rule_engine_config,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Copilot);

crate::runtime::setters!(Copilot {
    with_enabled: enabled: bool,
    with_live_on_queue: live_on_queue: bool,
    with_default_language: default_language: ::std::string::String,
    with_knowledge_answer_config: knowledge_answer_config: ::std::boxed::Box<crate::KnowledgeAnswerConfig>,
    with_summary_generation_config: summary_generation_config: ::std::boxed::Box<crate::SummaryGenerationConfig>,
    with_wrapup_code_prediction_config: wrapup_code_prediction_config: ::std::boxed::Box<crate::WrapupCodePredictionConfig>,
    with_answer_generation_config: answer_generation_config: ::std::boxed::Box<crate::AnswerGenerationConfig>,
    with_nlu_engine_type: nlu_engine_type: crate::runtime::Open<NluEngineType>,
    with_nlu_config: nlu_config: ::std::boxed::Box<crate::NluConfig>,
    with_rule_engine_config: rule_engine_config: ::std::boxed::Box<crate::RuleEngineConfig>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `nluEngineType` of `Copilot`. Known values: `NluV3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NluEngineType {
    NluV3,
}

impl crate::runtime::Enum for NluEngineType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::NluV3, "NluV3")];
}
