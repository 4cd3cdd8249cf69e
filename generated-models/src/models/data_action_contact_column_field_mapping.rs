// @generated from the schema "DataActionContactColumnFieldMapping"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DataActionContactColumnFieldMapping`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataActionContactColumnFieldMapping {
    /// `contactColumnName`: `string`, required.
    #[doc(alias = "contactColumnName")]
    pub contact_column_name: Option<String>,
    /// `dataActionField`: `string`, required.
    #[doc(alias = "dataActionField")]
    pub data_action_field: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataActionContactColumnFieldMapping "DataActionContactColumnFieldMapping" 2 {
    (
        contact_column_name: String = "contactColumnName" with_contact_column_name required,
        data_action_field: String = "dataActionField" with_data_action_field required,
    )
});
