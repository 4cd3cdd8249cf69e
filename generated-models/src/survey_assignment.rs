// @generated from the schema "SurveyAssignment"; changes made here are lost at the next generation

/// The schema `SurveyAssignment`.
#[repr(C)]
pub struct SurveyAssignment {
    /// `surveyForm`: `PublishedSurveyFormReference`.
    #[doc(alias = "surveyForm")]
    pub survey_form: ::std::option::Option<
        ::std::boxed::Box<crate::PublishedSurveyFormReference>,
    >,
    /// `flow`: `DomainEntityRef`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `inviteTimeInterval`: `string`.
    #[doc(alias = "inviteTimeInterval")]
    pub invite_time_interval: ::std::option::Option<::std::string::String>,
    /// `sendingUser`: `string`.
    #[doc(alias = "sendingUser")]
    pub sending_user: ::std::option::Option<::std::string::String>,
    /// `sendingDomain`: `string`, required.
    #[doc(alias = "sendingDomain")]
    pub sending_domain: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyAssignment "SurveyAssignment" 5 {
    (
        survey_form: ::std::boxed::Box<crate::PublishedSurveyFormReference> = "surveyForm" 0 with_survey_form,
        flow: ::std::boxed::Box<crate::DomainEntityRef> = "flow" 0 with_flow,
        invite_time_interval: ::std::string::String = "inviteTimeInterval" 0 with_invite_time_interval,
        sending_user: ::std::string::String = "sendingUser" 0 with_sending_user,
        sending_domain: ::std::string::String = "sendingDomain" 1 with_sending_domain,
    )
});
