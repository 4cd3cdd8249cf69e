// @generated from the schema "ActionMapScheduleGroup"; changes made here are lost at the next generation

/// The schema `ActionMapScheduleGroup`.
#[repr(C)]
pub struct ActionMapScheduleGroup {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionMapScheduleGroup "ActionMapScheduleGroup" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});
