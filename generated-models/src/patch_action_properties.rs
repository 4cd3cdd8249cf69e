// @generated from the schema "PatchActionProperties"; changes made here are lost at the next generation

/// The schema `PatchActionProperties`.
#[repr(C)]
pub struct PatchActionProperties {
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
    /// `webchatSurvey`: `PatchActionSurvey`.
    #[doc(alias = "webchatSurvey")]
    pub webchat_survey: ::std::option::Option<
        ::std::boxed::Box<crate::PatchActionSurvey>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchActionProperties "PatchActionProperties" 5 {
    (
        webchat_prompt: ::std::string::String = "webchatPrompt" 0 with_webchat_prompt,
        webchat_title_text: ::std::string::String = "webchatTitleText" 0 with_webchat_title_text,
        webchat_accept_text: ::std::string::String = "webchatAcceptText" 0 with_webchat_accept_text,
        webchat_decline_text: ::std::string::String = "webchatDeclineText" 0 with_webchat_decline_text,
        webchat_survey: ::std::boxed::Box<crate::PatchActionSurvey> = "webchatSurvey" 0 with_webchat_survey,
    )
});
