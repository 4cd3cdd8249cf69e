// @generated from the schema "CreateBenefitAssessmentJobRequest"; changes made here are lost at the next generation

/// The schema `CreateBenefitAssessmentJobRequest`.
pub struct CreateBenefitAssessmentJobRequest {
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateBenefitAssessmentJobRequest {
    const EMPTY: Self = Self {
        division_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateBenefitAssessmentJobRequest = &<CreateBenefitAssessmentJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateBenefitAssessmentJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("divisionIds", "division_ids", 0)],
        fields: &[&E.division_ids],
    }
};

crate::runtime::model!(CreateBenefitAssessmentJobRequest);

crate::runtime::setters!(CreateBenefitAssessmentJobRequest {
    with_division_ids: division_ids: ::std::vec::Vec<::std::string::String>,
});
