// @generated from the schema "ArchitectFlowNotificationFlowVersion"; changes made here are lost at the next generation

/// The schema `ArchitectFlowNotificationFlowVersion`.
#[repr(C)]
pub struct ArchitectFlowNotificationFlowVersion {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectFlowNotificationFlowVersion "ArchitectFlowNotificationFlowVersion" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
