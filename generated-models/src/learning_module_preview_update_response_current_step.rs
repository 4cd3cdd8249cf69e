// @generated from the schema "LearningModulePreviewUpdateResponseCurrentStep"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateResponseCurrentStep`.
#[repr(C)]
pub struct LearningModulePreviewUpdateResponseCurrentStep {
    /// `shareableContentObject`: `LearningShareableContentObject`.
    #[doc(alias = "shareableContentObject")]
    pub shareable_content_object: ::std::option::Option<
        ::std::boxed::Box<crate::LearningShareableContentObject>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateResponseCurrentStep "LearningModulePreviewUpdateResponseCurrentStep" 1 {
    (
        shareable_content_object: ::std::boxed::Box<crate::LearningShareableContentObject> = "shareableContentObject" 0 with_shareable_content_object,
    )
});
