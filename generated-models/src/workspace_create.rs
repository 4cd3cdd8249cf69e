// @generated from the schema "WorkspaceCreate"; changes made here are lost at the next generation

/// The schema `WorkspaceCreate`.
pub struct WorkspaceCreate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `bucket`: `string`.
    pub bucket: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkspaceCreate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        bucket: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkspaceCreate = &<WorkspaceCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkspaceCreate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("bucket", "bucket", 0),
            ("description", "description", 0),
        ],
        fields: &[&E.name, &E.bucket, &E.description],
    }
};

crate::runtime::model!(WorkspaceCreate);

crate::runtime::setters!(WorkspaceCreate {
    with_name: name: ::std::string::String,
    with_bucket: bucket: ::std::string::String,
    with_description: description: ::std::string::String,
});
