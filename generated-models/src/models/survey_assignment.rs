// @generated from the schema "SurveyAssignment"; changes made here are lost at the next generation

use crate::{DomainEntityRef, PublishedSurveyFormReference};
use crate::runtime::Extra;

/// The schema `SurveyAssignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyAssignment {
    /// `surveyForm`: `PublishedSurveyFormReference`.
    #[doc(alias = "surveyForm")]
    pub survey_form: Option<Box<PublishedSurveyFormReference>>,
    /// `flow`: `DomainEntityRef`.
    pub flow: Option<Box<DomainEntityRef>>,
    /// `inviteTimeInterval`: `string`.
    #[doc(alias = "inviteTimeInterval")]
    pub invite_time_interval: Option<String>,
    /// `sendingUser`: `string`.
    #[doc(alias = "sendingUser")]
    pub sending_user: Option<String>,
    /// `sendingDomain`: `string`, required.
    #[doc(alias = "sendingDomain")]
    pub sending_domain: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyAssignment "SurveyAssignment" 5 {
    (
        survey_form: Box<PublishedSurveyFormReference> = "surveyForm" with_survey_form,
        flow: Box<DomainEntityRef> = "flow" with_flow,
        invite_time_interval: String = "inviteTimeInterval" with_invite_time_interval,
        sending_user: String = "sendingUser" with_sending_user,
        sending_domain: String = "sendingDomain" with_sending_domain required,
    )
});
