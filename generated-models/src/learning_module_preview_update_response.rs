// @generated from the schema "LearningModulePreviewUpdateResponse"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateResponse`.
#[repr(C)]
pub struct LearningModulePreviewUpdateResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `assignment`: `LearningModulePreviewUpdateResponseAssignment`.
    pub assignment: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModulePreviewUpdateResponseAssignment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateResponse "LearningModulePreviewUpdateResponse" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        assignment: ::std::boxed::Box<crate::LearningModulePreviewUpdateResponseAssignment> = "assignment" 0 with_assignment,
    )
});
