// @generated from the schema "FlowMilestone"; changes made here are lost at the next generation

/// The schema `FlowMilestone`.
#[repr(C)]
pub struct FlowMilestone {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowMilestone "FlowMilestone" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::WritableDivision> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
