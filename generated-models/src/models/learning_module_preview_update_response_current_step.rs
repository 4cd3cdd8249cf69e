// @generated from the schema "LearningModulePreviewUpdateResponseCurrentStep"; changes made here are lost at the next generation

use crate::LearningShareableContentObject;
use crate::runtime::Extra;

/// The schema `LearningModulePreviewUpdateResponseCurrentStep`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePreviewUpdateResponseCurrentStep {
    /// `shareableContentObject`: `LearningShareableContentObject`.
    #[doc(alias = "shareableContentObject")]
    pub shareable_content_object: Option<Box<LearningShareableContentObject>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateResponseCurrentStep "LearningModulePreviewUpdateResponseCurrentStep" 1 {
    (
        shareable_content_object: Box<LearningShareableContentObject> = "shareableContentObject" with_shareable_content_object,
    )
});
