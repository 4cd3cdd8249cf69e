// @generated from the schema "PatchActionProperties"; changes made here are lost at the next generation

use crate::PatchActionSurvey;
use crate::runtime::Extra;

/// The schema `PatchActionProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchActionProperties {
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
    /// `webchatSurvey`: `PatchActionSurvey`.
    #[doc(alias = "webchatSurvey")]
    pub webchat_survey: Option<Box<PatchActionSurvey>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchActionProperties "PatchActionProperties" 5 {
    (
        webchat_prompt: String = "webchatPrompt" with_webchat_prompt,
        webchat_title_text: String = "webchatTitleText" with_webchat_title_text,
        webchat_accept_text: String = "webchatAcceptText" with_webchat_accept_text,
        webchat_decline_text: String = "webchatDeclineText" with_webchat_decline_text,
        webchat_survey: Box<PatchActionSurvey> = "webchatSurvey" with_webchat_survey,
    )
});
