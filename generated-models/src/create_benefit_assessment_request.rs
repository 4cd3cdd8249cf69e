// @generated from the schema "CreateBenefitAssessmentRequest"; changes made here are lost at the next generation

/// The schema `CreateBenefitAssessmentRequest`.
pub struct CreateBenefitAssessmentRequest {
    /// `queueIds`: `array of string`, required.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateBenefitAssessmentRequest {
    const EMPTY: Self = Self {
        queue_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateBenefitAssessmentRequest = &<CreateBenefitAssessmentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateBenefitAssessmentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("queueIds", "queue_ids", 1)],
        fields: &[&E.queue_ids],
    }
};

crate::runtime::model!(CreateBenefitAssessmentRequest);

crate::runtime::setters!(CreateBenefitAssessmentRequest {
    with_queue_ids: queue_ids: ::std::vec::Vec<::std::string::String>,
});
