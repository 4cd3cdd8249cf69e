// @generated from the schema "WorkbinDelta"; changes made here are lost at the next generation

/// The schema `WorkbinDelta`.
#[repr(C)]
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

crate::runtime::model!(WorkbinDelta "WorkbinDelta" 4 {
    (
        name: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "name" 0 with_name,
        description: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "description" 0 with_description,
        date_modified: ::std::boxed::Box<crate::WorkitemsAttributeChangeInstant> = "dateModified" 0 with_date_modified,
        modified_by: ::std::boxed::Box<crate::WorkitemsAttributeChangeString> = "modifiedBy" 0 with_modified_by,
    )
});
