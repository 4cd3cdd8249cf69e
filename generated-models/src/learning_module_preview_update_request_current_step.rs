// @generated from the schema "LearningModulePreviewUpdateRequestCurrentStep"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateRequestCurrentStep`.
#[repr(C)]
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

crate::runtime::model!(LearningModulePreviewUpdateRequestCurrentStep "LearningModulePreviewUpdateRequestCurrentStep" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        completion_percentage: f64 = "completionPercentage" 0 with_completion_percentage,
        shareable_content_object: ::std::boxed::Box<crate::LearningShareableContentObject> = "shareableContentObject" 0 with_shareable_content_object,
    )
});
