// @generated from the schema "LearningModulePreviewUpdateResponseCurrentStep"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateResponseCurrentStep`.
pub struct LearningModulePreviewUpdateResponseCurrentStep {
    /// `shareableContentObject`: `LearningShareableContentObject`.
    #[doc(alias = "shareableContentObject")]
    pub shareable_content_object: ::std::option::Option<
        ::std::boxed::Box<crate::LearningShareableContentObject>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModulePreviewUpdateResponseCurrentStep {
    const EMPTY: Self = Self {
        shareable_content_object: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePreviewUpdateResponseCurrentStep = &<LearningModulePreviewUpdateResponseCurrentStep as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePreviewUpdateResponseCurrentStep",
        empty: E,
        extra: &E.extra,
        properties: &[("shareableContentObject", "shareable_content_object", 0)],
        fields: &[&E.shareable_content_object],
    }
};

crate::runtime::model!(LearningModulePreviewUpdateResponseCurrentStep);

crate::runtime::setters!(LearningModulePreviewUpdateResponseCurrentStep {
    with_shareable_content_object: shareable_content_object: ::std::boxed::Box<crate::LearningShareableContentObject>,
});
