// @generated from the schema "ActionProperties"; changes made here are lost at the next generation

use crate::ActionSurvey;
use crate::runtime::Extra;

/// The schema `ActionProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionProperties {
    /// `webchatPrompt`: `string`.
    #[doc(alias = "webchatPrompt")]
    pub webchat_prompt: Option<String>,
    /// `webchatTitleText`: `string`.
    #[doc(alias = "webchatTitleText")]
    pub webchat_title_text: Option<String>,
    /// `webchatAcceptText`: `string`.
    #[doc(alias = "webchatAcceptText")]
    pub webchat_accept_text: Option<String>,
    /// `webchatDeclineText`: `string`.
    #[doc(alias = "webchatDeclineText")]
    pub webchat_decline_text: Option<String>,
    /// `webchatSurvey`: `ActionSurvey`.
    #[doc(alias = "webchatSurvey")]
    pub webchat_survey: Option<Box<ActionSurvey>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionProperties "ActionProperties" 5 {
    (
        webchat_prompt: String = "webchatPrompt" with_webchat_prompt,
        webchat_title_text: String = "webchatTitleText" with_webchat_title_text,
        webchat_accept_text: String = "webchatAcceptText" with_webchat_accept_text,
        webchat_decline_text: String = "webchatDeclineText" with_webchat_decline_text,
        webchat_survey: Box<ActionSurvey> = "webchatSurvey" with_webchat_survey,
    )
});
