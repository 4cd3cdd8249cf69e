// @generated from the schema "PostOutputContract"; changes made here are lost at the next generation

/// The schema `PostOutputContract`.
#[repr(C)]
pub struct PostOutputContract {
    /// `successSchema`: `JsonSchemaDocument`, required.
    #[doc(alias = "successSchema")]
    pub success_schema: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PostOutputContract "PostOutputContract" 1 {
    (
        success_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "successSchema" 1 with_success_schema,
    )
});
