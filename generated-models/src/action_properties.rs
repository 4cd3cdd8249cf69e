// @generated from the schema "ActionProperties"; changes made here are lost at the next generation

/// The schema `ActionProperties`.
pub struct ActionProperties {
    /// `webchatPrompt`: `string`.
    #[doc(alias = "webchatPrompt")]
    pub webchat_prompt: ::std::option::Option<::std::string::String>,
    /// `webchatTitleText`: `string`.
    #[doc(alias = "webchatTitleText")]
    pub webchat_title_text: ::std::option::Option<::std::string::String>,
    /// `webchatAcceptText`: `string`.
    #[doc(alias = "webchatAcceptText")]
    pub webchat_accept_text: ::std::option::Option<::std::string::String>,
    /// `webchatDeclineText`: `string`.
    #[doc(alias = "webchatDeclineText")]
    pub webchat_decline_text: ::std::option::Option<::std::string::String>,
    /// `webchatSurvey`: `ActionSurvey`.
    #[doc(alias = "webchatSurvey")]
    pub webchat_survey: ::std::option::Option<::std::boxed::Box<crate::ActionSurvey>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionProperties {
    const EMPTY: Self = Self {
        webchat_prompt: ::std::option::Option::None,
        webchat_title_text: ::std::option::Option::None,
        webchat_accept_text: ::std::option::Option::None,
        webchat_decline_text: ::std::option::Option::None,
        webchat_survey: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionProperties = &<ActionProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("webchatPrompt", "webchat_prompt", 0),
            ("webchatTitleText", "webchat_title_text", 0),
            ("webchatAcceptText", "webchat_accept_text", 0),
            ("webchatDeclineText", "webchat_decline_text", 0),
            ("webchatSurvey", "webchat_survey", 0),
        ],
        fields: &[
            &E.webchat_prompt,
            &E.webchat_title_text,
            &E.webchat_accept_text,
            &E.webchat_decline_text,
            &E.webchat_survey,
        ],
    }
};

crate::runtime::model!(ActionProperties);

crate::runtime::setters!(ActionProperties {
    with_webchat_prompt: webchat_prompt: ::std::string::String,
    with_webchat_title_text: webchat_title_text: ::std::string::String,
    with_webchat_accept_text: webchat_accept_text: ::std::string::String,
    with_webchat_decline_text: webchat_decline_text: ::std::string::String,
    with_webchat_survey: webchat_survey: ::std::boxed::Box<crate::ActionSurvey>,
});
