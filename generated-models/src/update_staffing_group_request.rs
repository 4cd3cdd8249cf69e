// @generated from the schema "UpdateStaffingGroupRequest"; changes made here are lost at the next generation

/// The schema `UpdateStaffingGroupRequest`.
pub struct UpdateStaffingGroupRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `userIds`: `SetWrapperString`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::boxed::Box<crate::SetWrapperString>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateStaffingGroupRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        user_ids: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateStaffingGroupRequest = &<UpdateStaffingGroupRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateStaffingGroupRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("userIds", "user_ids", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[&E.name, &E.user_ids, &E.metadata],
    }
};

crate::runtime::model!(UpdateStaffingGroupRequest);

crate::runtime::setters!(UpdateStaffingGroupRequest {
    with_name: name: ::std::string::String,
    with_user_ids: user_ids: ::std::boxed::Box<crate::SetWrapperString>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
