// @generated from the schema "WorkbinDelta"; changes made here are lost at the next generation

/// The schema `WorkbinDelta`.
pub struct WorkbinDelta {
    /// `name`: `WorkitemsAttributeChangeString`.
    pub name: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `description`: `WorkitemsAttributeChangeString`.
    pub description: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// `dateModified`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    >,
    /// `modifiedBy`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkbinDelta {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkbinDelta = &<WorkbinDelta as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkbinDelta",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("description", "description", 0),
            ("dateModified", "date_modified", 0),
            ("modifiedBy", "modified_by", 0),
        ],
        fields: &[&E.name, &E.description, &E.date_modified, &E.modified_by],
    }
};

crate::runtime::model!(WorkbinDelta);

crate::runtime::setters!(WorkbinDelta {
    with_name: name: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_description: description: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
    with_date_modified: date_modified: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::WorkitemsAttributeChangeString>,
});
