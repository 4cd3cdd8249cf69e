// @generated from the schema "SurveyAssignment"; changes made here are lost at the next generation

/// The schema `SurveyAssignment`.
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

impl crate::runtime::Model for SurveyAssignment {
    const EMPTY: Self = Self {
        survey_form: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        invite_time_interval: ::std::option::Option::None,
        sending_user: ::std::option::Option::None,
        sending_domain: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyAssignment = &<SurveyAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("surveyForm", "survey_form", 0),
            ("flow", "flow", 0),
            ("inviteTimeInterval", "invite_time_interval", 0),
            ("sendingUser", "sending_user", 0),
            ("sendingDomain", "sending_domain", 1),
        ],
        fields: &[
            &E.survey_form,
            &E.flow,
            &E.invite_time_interval,
            &E.sending_user,
            &E.sending_domain,
        ],
    }
};

crate::runtime::model!(SurveyAssignment);

crate::runtime::setters!(SurveyAssignment {
    with_survey_form: survey_form: ::std::boxed::Box<crate::PublishedSurveyFormReference>,
    with_flow: flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_invite_time_interval: invite_time_interval: ::std::string::String,
    with_sending_user: sending_user: ::std::string::String,
    with_sending_domain: sending_domain: ::std::string::String,
});
