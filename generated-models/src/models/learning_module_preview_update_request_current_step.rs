// @generated from the schema "LearningModulePreviewUpdateRequestCurrentStep"; changes made here are lost at the next generation

use crate::LearningShareableContentObject;
use crate::runtime::Extra;

/// The schema `LearningModulePreviewUpdateRequestCurrentStep`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePreviewUpdateRequestCurrentStep {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `completionPercentage`: `number (float)`.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: Option<f64>,
    /// `shareableContentObject`: `LearningShareableContentObject`.
    #[doc(alias = "shareableContentObject")]
    pub shareable_content_object: Option<Box<LearningShareableContentObject>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateRequestCurrentStep "LearningModulePreviewUpdateRequestCurrentStep" 3 {
    (
        id: String = "id" with_id,
        completion_percentage: f64 = "completionPercentage" with_completion_percentage,
        shareable_content_object: Box<LearningShareableContentObject> = "shareableContentObject" with_shareable_content_object,
    )
});
