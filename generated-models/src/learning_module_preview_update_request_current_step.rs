// @generated from the schema "LearningModulePreviewUpdateRequestCurrentStep"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateRequestCurrentStep`.
pub struct LearningModulePreviewUpdateRequestCurrentStep {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `completionPercentage`: `number (float)`.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: ::std::option::Option<f64>,
    /// `shareableContentObject`: `LearningShareableContentObject`.
    #[doc(alias = "shareableContentObject")]
    pub shareable_content_object: ::std::option::Option<
        ::std::boxed::Box<crate::LearningShareableContentObject>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModulePreviewUpdateRequestCurrentStep {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        completion_percentage: ::std::option::Option::None,
        shareable_content_object: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePreviewUpdateRequestCurrentStep = &<LearningModulePreviewUpdateRequestCurrentStep as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePreviewUpdateRequestCurrentStep",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("completionPercentage", "completion_percentage", 0),
            ("shareableContentObject", "shareable_content_object", 0),
        ],
        fields: &[&E.id, &E.completion_percentage, &E.shareable_content_object],
    }
};

crate::runtime::model!(LearningModulePreviewUpdateRequestCurrentStep);

crate::runtime::setters!(LearningModulePreviewUpdateRequestCurrentStep {
    with_id: id: ::std::string::String,
    with_completion_percentage: completion_percentage: f64,
    with_shareable_content_object: shareable_content_object: ::std::boxed::Box<crate::LearningShareableContentObject>,
});
